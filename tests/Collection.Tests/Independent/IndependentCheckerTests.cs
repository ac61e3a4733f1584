namespace CreditPlatform.CollectionTests.Independent;

/// <summary>The platform accepts exactly what the tables allow: both judge the same hundred thousand records.</summary>
public sealed class IndependentCheckerTests(ITestOutputHelper output)
{
    const int Records = 100_000;

    static readonly DateOnly Today = new(2026, 9, 30);

    [Fact]
    public void A_hundred_thousand_records_are_judged_alike()
    {
        var outcome = new Outcome();
        Parallel.For(0, Records, number => outcome.Add(Comparison.Of(RandomRecord.Of(number, Today), Today)));

        output.WriteLine(outcome.ToString());
        outcome.Disagreements.ShouldBeEmpty();
        outcome.NeverCaught.ShouldBeEmpty();
        outcome.NeverAccepted.ShouldBeEmpty();
        outcome.Accepted.ShouldBeInRange(Records * 40 / 100, Records * 60 / 100);
    }
}
