/** What global set-up leaves for global tear-down: both are loaded in the same process. */
export const run = { postgres: undefined };
