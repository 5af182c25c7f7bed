/** What can be done, as buttons and commands name it. */
export const undo = "Undo";
export const redo = "Redo";
export const commands = "Commands";
export const keys = "Keys";
export const duplicate = "Copy this list to try a change";
export const reset = "Start over";
export const exportList = "Save or share";
export const print = "Print";
export const toProfile = "Go to your profile";
export const toAnswer = "Go to the answer";
export const toList = "Go to the list";
export const toWhatIf = "Go to What if";
export const toDirectory = "Go to the directory";
export const toDates = "Go to the dates";
export const toNotes = "Go to the notes for residents";
export const toComponents = "Go to the components of this page";
