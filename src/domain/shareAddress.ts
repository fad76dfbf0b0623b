// Apart from what is done with what is shared: the first script of a page knows these alone.

/** Where a device sends what is shared to the installed app, as a form with files; the worker answers, and no host need. */
export const SHARE_ACTION = '/them-bai/nhan'

/** Where the reader is led; the parameter says whether anything was taken in. */
export const SHARED_PARAM = 'nhan'
export const sharedAddress = (isTaken: boolean): string => `/them-bai?${SHARED_PARAM}=${isTaken ? 1 : 0}`
