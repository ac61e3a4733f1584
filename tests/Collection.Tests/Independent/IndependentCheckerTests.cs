using System.Text;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>The platform accepts exactly what the tables allow: both judge the same hundred thousand records.</summary>
public sealed class IndependentCheckerTests(ITestOutputHelper output)
{
    const int Records = 100_000;

    static readonly DateOnly Today = new(2026, 9, 30);

    [Fact]
    public void A_hundred_thousand_records_are_judged_alike()
    {
        var verdicts = new Comparison[Records];
        Parallel.For(0, Records, number => verdicts[number] = Comparison.Of(RandomRecord.Of(number, Today), Today));

        output.WriteLine(Report(verdicts));
        Samples(verdicts).ShouldBeEmpty();
        (verdicts.Count(verdict => verdict.Accepted) * 100 / Records).ShouldBeInRange(40, 60);
        foreach (var change in AllChanges.Faults)
            Alone(verdicts, change).Any(verdict => !verdict.Accepted).ShouldBeTrue($"never caught: {change.Name}");
        foreach (var change in AllChanges.Harmless)
            Alone(verdicts, change).Any(verdict => verdict.Accepted).ShouldBeTrue($"never accepted: {change.Name}");
    }

    /// <summary>Of each way to disagree the record with the fewest changes.</summary>
    static string Samples(Comparison[] verdicts) => string.Join('\n', verdicts.Where(verdict => !verdict.Agree)
        .GroupBy(verdict => verdict.Difference).OrderByDescending(way => way.Count()).Take(40)
        .Select(way => $"{way.Count()} × {way.MinBy(verdict => verdict.Record.Changes.Count)}"));

    static IEnumerable<Comparison> Alone(Comparison[] verdicts, Change change) => verdicts.Where(verdict => verdict.Record.Changes is [var only] && only == change);

    static string Report(Comparison[] verdicts)
    {
        var text = new StringBuilder().AppendLine($"{verdicts.Count(verdict => verdict.Accepted)} of {verdicts.Length} accepted; disagreed on {verdicts.Count(verdict => !verdict.Agree)}");
        foreach (var change in AllChanges.Faults.Concat(AllChanges.Harmless))
        {
            var with = verdicts.Where(verdict => verdict.Record.Changes.Contains(change)).ToList();
            text.AppendLine($"{change.Name}: {with.Count} records, {with.Count(verdict => !verdict.Accepted)} refused, {with.Count(verdict => !verdict.Agree)} disagreed");
        }

        return text.ToString();
    }
}
