using CreditPlatform.Scoring.Engine.Kinds;

namespace CreditPlatform.Scoring.Engine;

/// <summary>What keeps a result from being more than provisional.</summary>
static class OpenPoints
{
    public static IReadOnlyList<Words> Of(RuleSet set, IReadOnlyList<IndicatorOutcome> indicators, Totals totals)
    {
        var open = new List<Words>();
        if (set.Provisional is { } reason) open.Add(reason);
        var (covered, max) = (totals.Covered.ToText(), totals.Max.ToText());
        Add(ScoreState.LostInSource, one => true, $"文件缺失、信用办尚未补充的指标（满分 {max} 中覆盖 {covered}）", $"Indicators lost in the source and not supplied ({covered} of {max} points covered)");
        Add(ScoreState.DiscretionaryPending, one => true, "尚待评定的指标", "Indicators still to be judged");
        Add(ScoreState.NoData, one => one.Indicator.Formula is VetoFormula, "一票否决项无数据", "Vetoes without data");
        return open;

        void Add(ScoreState state, Func<IndicatorOutcome, bool> counts, string zh, string en)
        {
            var ids = string.Join(", ", indicators.Where(one => one.Score.State == state && counts(one)).Select(one => one.Indicator.Id));
            if (ids.Length > 0) open.Add(new($"{zh}：{ids}", $"{en}: {ids}"));
        }
    }
}
