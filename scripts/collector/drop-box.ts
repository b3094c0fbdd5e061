/**
 * A place where anyone may leave a report and nobody may look, put together from the parts of the Community Solid Server
 * (https://communitysolidserver.github.io/CommunitySolidServer/). Its parts are used as they are; what makes it a drop
 * box is what is left out: no request but a `PUT` under a UUID reaches the store, so there is nothing to read, list,
 * append to or delete with, and each such `PUT` counts as one with `If-None-Match: *`, so nothing is ever replaced.
 */
import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import {
  AcceptPreferenceParser,
  AtomicFileDataAccessor,
  BasicConditions,
  BasicETagHandler,
  BasicRequestParser,
  BasicResponseWriter,
  ComposedAuxiliaryStrategy,
  ContentLengthParser,
  ContentTypeParser,
  CorsHandler,
  DataAccessorBasedStore,
  EqualReadWriteLocker,
  ErrorHandler,
  type ErrorHandlerArgs,
  FilterMetadataDataAccessor,
  FilterPattern,
  FixedContentTypeMapper,
  GlobalQuotaStrategy,
  HandlerServerConfigurator,
  HeaderHandler,
  LockingResourceStore,
  MappedMetadataWriter,
  MemoryResourceLocker,
  type OperationHttpHandlerInput,
  OperationRouterHandler,
  OriginalUrlExtractor,
  ParsingHttpHandler,
  PutOperationHandler,
  QuotaValidator,
  RawBodyParser,
  ResponseDescription,
  SequenceHandler,
  SingleRootIdentifierStrategy,
  type SizeReporter,
  SOLID_HTTP,
  StaticHandler,
  SuffixAuxiliaryIdentifierStrategy,
  setGlobalLoggerFactory,
  UnsupportedMediaTypeHttpError,
  ValidatingDataAccessor,
  WinstonLoggerFactory,
  WrappedExpiringReadWriteLocker,
} from '@solid/community-server';
import { LONGEST_BODY } from './longest-body.ts';

/** What is sent here and nothing else: any other media type is refused. */
const MEDIA_TYPE = 'application/ld+json';
const UUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
/** Milliseconds a report may take to arrive; the server's own 6,000 are few for a telephone in a train. */
const LONGEST_ARRIVAL = 30_000;
/** Seconds for which a browser need not ask again whether it may send from another site: the most that Chromium keeps. */
const PREFLIGHT_KEPT = 7200;

/** Folder beside the container's; what is left in it belongs to nobody. */
const UNFINISHED = '.unfinished';

export interface DropBoxOptions {
  /** 0: any that is free. */
  port: number;
  /** Where the reports are kept; made if it is not there. */
  folder: string;
  /** Last part of the container's address and of its folder: letters, digits, `-` and `_`. */
  name: string;
  /** The address of `/` as the world sees it, where a proxy stands in front; ends with a slash. */
  publicAddress?: string;
}

export interface DropBox {
  /** Where reports are sent, ends with a slash. */
  container: string;
  /** Where a proxy on this machine finds it; ends with a slash. */
  local: string;
  /** Folder with one `.jsonld` file for each report. */
  files: string;
  /** Ends when the last request is answered. */
  close(): Promise<void>;
}

/** Listens on loopback only. Rejects if the port is taken or the folder cannot be written. */
export async function startDropBox(options: DropBoxOptions): Promise<DropBox> {
  // Its errors go to the terminal; who sent what does not.
  setGlobalLoggerFactory(new WinstonLoggerFactory('error'));
  const { folder, name } = options;
  const files = join(folder, name);
  await mkdir(files, { recursive: true });
  const server = createServer();
  const local = `http://127.0.0.1:${await listening(server, options.port)}/`;
  const base = options.publicAddress ?? local;
  // The container has one name, whatever a proxy or the client calls it: the server trusts this header before all others.
  // Its parser wants it without quotes.
  const { host, protocol } = new URL(base);
  const forwarded = `proto=${protocol.slice(0, -1)};host=${host}`;
  server.on('request', ({ headers }) => {
    headers.forwarded = forwarded;
  });
  await new HandlerServerConfigurator(handlerOf(base, folder, name)).handle(server);
  return {
    container: `${base}${name}/`,
    local,
    files,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

/** Resolves to the port; `wanted` may be 0. */
function listening(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : wanted);
    });
  });
}

class PutReport extends PutOperationHandler {
  override async canHandle(input: OperationHttpHandlerInput): Promise<void> {
    await super.canHandle(input);
    if (input.operation.body.metadata.contentType !== MEDIA_TYPE) {
      throw new UnsupportedMediaTypeHttpError(`A report is sent as ${MEDIA_TYPE}.`);
    }
  }
}

/** Says the number and no more: the words of a fault can name folders of this machine. They are for the terminal. */
class NumberOnly extends ErrorHandler {
  override async handle({ error, request }: ErrorHandlerArgs): Promise<ResponseDescription> {
    // Who hangs up in the middle is no fault of ours.
    if (error.statusCode >= 500 && !request.socket.destroyed) console.error(error.message);
    return new ResponseDescription(error.statusCode);
  }
}

/** From a request to a file. */
function handlerOf(base: string, folder: string, name: string) {
  const identifierStrategy = new SingleRootIdentifierStrategy(base);
  const metadataStrategy = new ComposedAuxiliaryStrategy(new SuffixAuxiliaryIdentifierStrategy('.meta'));
  const store = new LockingResourceStore(
    new DataAccessorBasedStore(filesIn(base, folder), identifierStrategy, metadataStrategy, metadataStrategy),
    new WrappedExpiringReadWriteLocker(new EqualReadWriteLocker(new MemoryResourceLocker()), LONGEST_ARRIVAL),
    metadataStrategy,
  );
  return new SequenceHandler([
    new HeaderHandler({ Allow: 'OPTIONS, PUT' }),
    new CorsHandler({ origin: '*', methods: ['PUT'], exposedHeaders: ['Location'], maxAge: PREFLIGHT_KEPT }),
    new ParsingHttpHandler({
      requestParser: new BasicRequestParser({
        targetExtractor: new OriginalUrlExtractor({ identifierStrategy, includeQueryString: false }),
        preferenceParser: new AcceptPreferenceParser(),
        metadataParser: new SequenceHandler([new ContentTypeParser(), new ContentLengthParser()]),
        conditionsParser: new StaticHandler(new BasicConditions(new BasicETagHandler(), { notMatchesETag: ['*'] })),
        bodyParser: new RawBodyParser(),
      }),
      operationHandler: new OperationRouterHandler({
        baseUrl: base,
        allowedMethods: ['PUT'],
        allowedPathNames: [`^/${name}/${UUID}\\.jsonld$`],
        handler: new PutReport(store, metadataStrategy),
      }),
      errorHandler: new NumberOnly(),
      responseWriter: new BasicResponseWriter(new MappedMetadataWriter({ [SOLID_HTTP.location]: 'Location' })),
    }),
  ]);
}

/** A report is written under another name first and then renamed, so that a file is there whole or not at all. */
function filesIn(base: string, folder: string) {
  const mapper = new FixedContentTypeMapper(base, folder, MEDIA_TYPE);
  const accessor = new AtomicFileDataAccessor(mapper, folder, UNFINISHED);
  const limit = new GlobalQuotaStrategy({ amount: LONGEST_BODY, unit: 'bytes' }, BODY_ALONE, base);
  // All it would note beside the file is the length and the media type's parameters: the file says both.
  return new FilterMetadataDataAccessor(new ValidatingDataAccessor(accessor, new QuotaValidator(limit)), [
    new FilterPattern(),
  ]);
}

/** The server knows a quota for everything it keeps. Where nothing kept is counted, it is one for each body. */
const BODY_ALONE: SizeReporter<unknown> = {
  getUnit: () => 'bytes',
  getSize: async () => ({ amount: 0, unit: 'bytes' }),
  calculateChunkSize: async (chunk) => (chunk instanceof Uint8Array ? chunk.byteLength : LONGEST_BODY),
  estimateSize: async ({ contentLength }) => contentLength,
};
