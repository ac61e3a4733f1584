using System.Globalization;

namespace CreditPlatform.Local;

/// <summary>What was asked for at the terminal.</summary>
internal sealed record CommandLine(string Verb, string File, bool Confirmed, LocalOptions Options)
{
    public const string Start = "start";
    public const string Backup = "backup";
    public const string Restore = "restore";
    public const string Help = "help";

    public const string Usage = """
        ./run.sh [options]                 start the whole platform; Ctrl-C stops all of it
        ./run.sh backup <file>             save everything; a running platform stands still meanwhile
        ./run.sh restore <file> [--yes]    replace everything by a backup; the platform must be stopped

          --fresh                  forget all data first
          --verbose                print every line of every log, not only warnings and errors
          --yes                    restore over existing data
          --state <directory>      where everything is kept (default: .local)
          --port-offset <n>        add n to every port
          --gateway-port <port>    the gateway's port (default: 8080)
          --configuration <name>   Release (default) or Debug
        """;

    public static CommandLine Parse(IEnumerable<string> arguments)
    {
        var line = new CommandLine(Start, "", false, new());
        using var rest = arguments.GetEnumerator();
        while (rest.MoveNext())
            line = rest.Current switch
            {
                "-h" or "--help" or Help => line with { Verb = Help },
                Start => line,
                Backup or Restore => line with { Verb = rest.Current, File = Next() },
                "--fresh" => line with { Options = line.Options with { Fresh = true } },
                "--verbose" => line with { Options = line.Options with { Verbose = true } },
                "--yes" => line with { Confirmed = true },
                "--state" => line with { Options = line.Options with { StateDirectory = Next() } },
                "--port-offset" => line with { Options = line.Options with { PortOffset = Number() } },
                "--gateway-port" => line with { Options = line.Options with { GatewayPort = Number() } },
                "--configuration" => line with { Options = line.Options with { Configuration = Next() } },
                var unknown => throw new LocalException($"'{unknown}' is not known.\n\n{Usage}"),
            };
        return line.Options.Fresh && line.Verb != Start ? throw new LocalException("--fresh goes with a start only.") : line;

        string Next()
        {
            var name = rest.Current;
            return rest.MoveNext() ? rest.Current : throw new LocalException($"'{name}' needs a value.\n\n{Usage}");
        }

        int Number() => int.TryParse(Next(), CultureInfo.InvariantCulture, out var number) ? number : throw new LocalException("A number is needed.");
    }
}
