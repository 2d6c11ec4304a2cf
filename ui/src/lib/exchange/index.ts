export { Exchange, getExchange, setExchange } from './exchange.svelte';
export { default as ExchangePage } from './ExchangePage.svelte';
