/**
 * Name of the column beside the fields of a dataset that holds what a file said in columns that fill no
 * field: a JSON object of texts by header, null where none was kept. No dataset has a field of this
 * name.
 */
export const extraColumn = 'extra';
