/**
 * Runs where the reader has switched Sidelight off on a site that it could look at, and looks at nothing: it only lets
 * the toolbar button say so, which nobody else would know of without a listener to every page of the browser.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../platform/gate-message.ts';

export default defineUnlistedScript(() => void tell('site-is-off'));
