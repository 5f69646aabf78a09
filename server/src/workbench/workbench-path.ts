/** Under what address the workbench stands, with the slash at its end. */
export const OFFICE = '/office/';
