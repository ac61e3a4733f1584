using System.Globalization;
using CreditPlatform.Scoring.Engine;

namespace CreditPlatform.ScoringTests.Engine;

public sealed class FormulasTests
{
    static readonly RatioFormula Ratio = new("above", "below", Complement: false);
    static readonly CountDeductionFormula Deduction = new("count", new Rational(5, 2));

    [Theory]
    [InlineData(985, 1000, false, "591/20"), InlineData(15, 1000, true, "591/20"), InlineData(0, 7, false, "0"), InlineData(0, 7, true, "30")]
    [InlineData(7, 7, false, "30"), InlineData(7, 7, true, "0"), InlineData(1, 3, false, "10")]
    public void A_ratio_gives_its_share_of_the_points(long above, long below, bool complement, string exact)
    {
        var score = Score(Ratio with { Complement = complement }, 30, ("above", above), ("below", below));
        (score.State, score.Points.ToExact()).ShouldBe((ScoreState.Scored, exact));
        score.Explanation.Zh.ShouldContain($"{above} ÷ {below}");
        score.Explanation.En.ShouldContain($"{above} ÷ {below}");
    }

    [Theory, InlineData(false), InlineData(true)]
    public void A_zero_denominator_is_no_data_and_never_full_points(bool complement)
    {
        var score = Score(Ratio with { Complement = complement }, 30, ("above", 0), ("below", 0));
        (score.State, score.Points).ShouldBe((ScoreState.NoData, Rational.Zero));
        score.Explanation.Zh.ShouldContain("无数据");
        score.Explanation.En.ShouldContain("no data");
    }

    [Theory]
    [InlineData(0, "10"), InlineData(1, "15/2"), InlineData(4, "0"), InlineData(5, "0"), InlineData(long.MaxValue, "0")]
    public void A_deduction_stops_at_zero(long count, string exact)
    {
        var score = Score(Deduction, 10, ("count", count));
        (score.State, score.Points.ToExact()).ShouldBe((ScoreState.Scored, exact));
        score.Explanation.Zh.ShouldContain(count.ToString(CultureInfo.InvariantCulture));
        score.Explanation.En.ShouldContain("2.50");
    }

    [Fact]
    public void Nothing_known_is_no_data()
    {
        Score(Ratio, 30, ("above", 1)).State.ShouldBe(ScoreState.NoData);
        Score(Ratio, 30, ("below", 1)).State.ShouldBe(ScoreState.NoData);
        Score(Deduction, 30).State.ShouldBe(ScoreState.NoData);
    }

    [Fact]
    public void Every_kind_agrees_with_another_way_of_working_it_out()
    {
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++)
        {
            var (points, below) = (random.Next(1, 100), random.Next(1, 5000));
            var above = random.Next(0, below + 1);
            Score(Ratio, points, ("above", above), ("below", below)).Points.ShouldBe(new Rational((long)points * above, below));
            Score(Ratio with { Complement = true }, points, ("above", above), ("below", below)).Points.ShouldBe(new Rational((long)points * (below - above), below));
            var left = 2 * points - 5 * (above % 40);
            Score(Deduction, points, ("count", above % 40)).Points.ShouldBe(left < 0 ? Rational.Zero : new Rational(left, 2));
        }
    }

    [Fact]
    public void Every_kind_in_the_set_has_a_function_and_names_its_inputs()
    {
        var kinds = typeof(Formula).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Formula))).ToList();
        Formula[] known = [Ratio, Deduction];
        kinds.ShouldBe(known.Select(formula => formula.GetType()), ignoreOrder: true);
        foreach (var formula in known)
        {
            Formulas.Score(formula, 1, _ => 1).State.ShouldBe(ScoreState.Scored);
            formula.Inputs.ShouldNotBeEmpty();
        }
    }

    static IndicatorScore Score(Formula formula, long points, params (string Metric, long Value)[] values) =>
        Formulas.Score(formula, points, name => values.Where(value => value.Metric == name).Select(value => (long?)value.Value).SingleOrDefault());
}
