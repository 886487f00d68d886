/** Element id of the search field in the top bar, which the `/` key focuses. */
export const searchFieldId = 'search';
