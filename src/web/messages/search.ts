/** Words of the fields that find by name. */
export const placeholder = "Name, city or code";
export const choices = "Choices";
export const remove = "Remove";
export const unknownName = (value: string): string => `${value}: not in this directory`;
