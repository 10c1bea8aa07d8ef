import { expose } from 'comlink';
import { Dataset } from '../dataset/dataset.ts';
import { dataApi } from './data-api.ts';
import { webDigest } from './web-digest.ts';

const dataset = new Dataset({ fetchBytes: async (url, init) => fetch(url, init), digest: webDigest });

expose(dataApi(dataset, (text) => URL.createObjectURL(new Blob([text], { type: 'application/geo+json' }))));
