/** Id of the part of the page that tells what became of the places. */
export const PLACES_TODAY_ID = 'bay-gio'
