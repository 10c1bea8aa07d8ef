import { ContextRoot } from '@lit/context';

/**
 * Elements that are already in the page when their code arrives ask for the atlas's services before these exist; the
 * root keeps what they asked and hands it on. Imported before every element.
 */
export const contextRoot = new ContextRoot();

contextRoot.attach(document.body);
