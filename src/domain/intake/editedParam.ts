/** In the address of where articles are brought in, names the kept one that is being edited: its slug. */
export const EDITED_PARAM = 'sua'
