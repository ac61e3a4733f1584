using System.Text.RegularExpressions;

namespace CreditPlatform.ArchitectureTests;

public sealed partial class SourceTests
{
    [Fact]
    public void Nobody_asks_the_machine_for_the_time()
    {
        // The launcher is a tool on the operator's own time, not a part of the platform's.
        var found = Tree.Product.Where(path => !path.StartsWith("deploy/", StringComparison.Ordinal))
            .SelectMany(path => Lines(path, MachineTime()));

        found.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_for_later() => Tree.Sources.SelectMany(path => Lines(path, Later())).ShouldBeEmpty();

    [Fact]
    public void Files_are_short()
    {
        var lengths = Tree.Sources.Select(path => (Path: path, Lines: File.ReadLines(Path.Combine(Tree.Root, path)).Count())).OrderBy(file => file.Lines).ToList();

        lengths.Where(file => file.Lines > 300).ShouldBeEmpty();
        lengths[lengths.Count / 2].Lines.ShouldBeLessThanOrEqualTo(40, "median");
        lengths[lengths.Count * 9 / 10].Lines.ShouldBeLessThanOrEqualTo(120, "nine in ten");
    }

    static IEnumerable<string> Lines(string path, Regex pattern) => Tree.Read(path).Split('\n')
        .Select((line, i) => (line, i)).Where(row => pattern.IsMatch(row.line)).Select(row => $"{path}:{row.i + 1} {row.line.Trim()}");

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b")]
    private static partial Regex MachineTime();

    // Written so that this file does not find itself.
    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HA[C]K|XX[X])\b")]
    private static partial Regex Later();
}
