/** What whoever leads has before their eyes from the start: one file, so that it is fetched at once. */

export { default as NextPhase } from '../screens/NextPhase.svelte';
export { default as Console } from './Console.svelte';
export { default as InstructionForm } from './InstructionForm.svelte';
export { default as LeadNotices } from './LeadNotices.svelte';
export { default as TimerControls } from './TimerControls.svelte';
