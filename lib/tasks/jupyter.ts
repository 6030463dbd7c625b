import type { Environment } from "./environment.ts";
import { lines } from "./lines.ts";
import { SetUpError } from "./set_up_error.ts";

/** How JupyterLab is started. */
export interface LabOptions {
  /** The folder that it shows, with everything that the notebooks refer to. */
  folder: string;
  /** The page that it opens, relative to the folder, with "/" between its parts. */
  page: string;
  /** The port; where it is taken, the next free one. Default 8888. */
  port?: number;
  /** Whether to open a browser. */
  browser: boolean;
  /** More arguments, as "--ServerApp.ip=0.0.0.0"; they win over the course's own. */
  extra?: readonly string[];
}

/** A JupyterLab that was started. */
export interface Lab {
  /** Its address, with the token, as soon as it answers. Rejects if it ends before. */
  readonly url: Promise<string>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number>;
  /** Asks it to end, and its kernels with it. */
  stop(): void;
}

const windows = Deno.build.os === "windows";

/**
 * JupyterLab's main program, without one module: `rfc3987_syntax` spends a
 * second on a grammar of web addresses in which Jupyter checks nothing, and
 * everyone who imports it goes on without it.
 */
const program = [
  "import sys",
  "sys.modules['rfc3987_syntax'] = None",
  "from jupyterlab.labapp import main",
  "sys.exit(main())",
].join("; ");

/**
 * JupyterLab's arguments: the course's kernel alone, no questions, only errors
 * in the log. JupyterLab refuses an argument that is given twice, so the
 * course's own give way to the same among `extra`.
 */
export function labArguments({ folder, page, port = 8888, browser, extra = [] }: LabOptions): string[] {
  const own = [
    "--Application.log_level=ERROR",
    "--ServerApp.ip=127.0.0.1",
    `--ServerApp.port=${port}`,
    `--ServerApp.root_dir=${folder}`,
    `--LabApp.default_url=/lab/tree/${page.split("/").map(encodeURIComponent).join("/")}`,
    `--ServerApp.open_browser=${browser ? "True" : "False"}`,
    "--ServerApp.use_redirect_file=False",
    "--ServerApp.answer_yes=True",
    "--ServerApp.allow_root=True",
    "--KernelSpecManager.ensure_native_kernel=False",
    "--KernelSpecManager.allowed_kernelspecs=deno",
    "--MultiKernelManager.default_kernel_name=deno",
    "--LanguageServerManager.autodetect=False",
  ];
  const nameOf = (argument: string) => argument.split("=")[0];
  const given = new Set(extra.map(nameOf));
  return [...own.filter((argument) => !given.has(nameOf(argument))), ...extra];
}

/**
 * Starts JupyterLab. On Linux and macOS it runs apart from the terminal, so that
 * Ctrl-C reaches only who called this, and `stop` ends it in good order; on
 * Windows Ctrl-C reaches it as well.
 */
export function startLab(environment: Environment, options: LabOptions): Lab {
  const child = new Deno.Command(environment.python, {
    args: ["-I", "-c", program, ...labArguments(options)],
    cwd: options.folder,
    env: environment.env,
    detached: !windows,
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const running = { value: true };
  const ended = child.status.then(({ code }) => {
    running.value = false;
    return code;
  });
  return {
    url: readUrl(child.stderr),
    ended,
    stop: () => {
      if (running.value) child.kill("SIGTERM");
    },
  };
}

/** What JupyterLab and the kernel log although all is well: the lines around the address, their comings and goings. */
const noise = new RegExp(
  [
    /^\s*$/,
    /^\[C [^\]]*\]\s*$/,
    /^\s+(To access the server|Or copy and paste|file:\/\/)/,
    /received signal/,
    /^Warning "deno jupyter" is unstable/,
    /^Client disconnected/,
  ].map(({ source }) => source).join("|"),
);

/** What a line of JupyterLab's log is: its address, noise, or something to show. */
export function readLogLine(line: string): { url?: string; show: boolean } {
  const [, url] = /^\s+(https?:\/\/\S+\/lab\S*)$/.exec(line) ?? [];
  return { url, show: url === undefined && !noise.test(line) };
}

/** Waits for the address; shows what else the log says, then and later. */
function readUrl(log: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  return new Promise((resolve, reject) => {
    (async () => {
      for await (const line of lines(log)) {
        const { url, show } = readLogLine(line);
        if (url) resolve(url);
        if (show) console.error(line);
      }
      reject(new SetUpError("JupyterLab ended before it was ready; the lines above say why."));
    })().catch(reject);
  });
}
