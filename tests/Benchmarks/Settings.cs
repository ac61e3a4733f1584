namespace CreditPlatform.Benchmarks;

/// <summary>What one run does.</summary>
internal sealed record Settings
{
    public const string Usage = """
        dotnet run -c Release --project tests/Benchmarks -- platform [options]   the platform against plain tables and COPY
        dotnet run -c Release --project tests/Benchmarks -- micro [options]      checking and serialising alone (BenchmarkDotNet's options)

          --seconds <n>       length of one measurement (default: 10)
          --clients <n,n,…>   numbers of clients (default: 1,8,32)
          --rounds <n>        how often everything is measured (default: 3)
          --copy <rows>       rows of one COPY (default: 100000)
          --append <file>     add the table to this file
          --smoke             one short round, to see that everything still works
        """;

    public int Seconds { get; init; } = 10;

    public IReadOnlyList<int> Clients { get; init; } = [1, 8, 32];

    public int Rounds { get; init; } = 3;

    public int CopyRows { get; init; } = 100_000;

    public string? Append { get; init; }

    public TimeSpan Time => TimeSpan.FromSeconds(Seconds);

    public static Settings Parse(IEnumerable<string> arguments)
    {
        var settings = new Settings();
        using var rest = arguments.GetEnumerator();
        while (rest.MoveNext())
            settings = rest.Current switch
            {
                "--smoke" => settings with { Seconds = 1, Clients = [1], Rounds = 1, CopyRows = 2_000 },
                "--seconds" => settings with { Seconds = Number(Next()) },
                "--clients" => settings with { Clients = [.. Next().Split(',').Select(Number)] },
                "--rounds" => settings with { Rounds = Number(Next()) },
                "--copy" => settings with { CopyRows = Number(Next()) },
                "--append" => settings with { Append = Next() },
                var unknown => throw new BenchmarkException($"'{unknown}' is not known.\n\n{Usage}"),
            };
        return settings;

        string Next() => rest.MoveNext() ? rest.Current : throw new BenchmarkException($"A value is missing.\n\n{Usage}");

        static int Number(string text) => int.TryParse(text, out var number) && number > 0 ? number : throw new BenchmarkException($"'{text}' is no number above 0.");
    }
}
