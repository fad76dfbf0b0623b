/** Every search parameter that says something of the list. By themselves, since each page looks at them to come alive. */
export const QUERY_PARAMS = ['q', 'noi', 'chu-de', 'tu', 'den', 'theo', 'sap-xep'] as const
