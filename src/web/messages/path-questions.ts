/** Words around one question of many, whatever it asks. */
export const at = (number: number, of: number): string => `${number} of ${of}`;
export const next = "Next";
export const skip = "Skip";
export const back = "Back";
export const clear = "Take this answer back";
export const keysHint = "Arrow keys choose, Enter goes on.";
export const done = "That was the last question.";
export const againFrom = "Back to the first question";
export const openOnes = (left: number): string => `Go to what is open: ${left}`;
export const noAnswer = "not answered";
export const soFar = (answered: number, of: number): string => `${answered} of ${of} answered`;
