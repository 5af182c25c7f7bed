/** Words of the named lists and of comparing them. */
export const listsLabel = "Your lists";
