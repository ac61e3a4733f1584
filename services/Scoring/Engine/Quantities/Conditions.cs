namespace CreditPlatform.Scoring.Engine.Quantities;

/// <summary>How several conditions are taken together.</summary>
public enum Together
{
    All,
    Any,
    None,
}

/// <summary>
/// Several conditions at once. One that decides the matter decides it whatever is unknown of the others; where none does and one is
/// unknown, the whole is unknown.
/// </summary>
/// <param name="Together">How they are taken together.</param>
/// <param name="Each">At least one.</param>
public sealed record Conditions(Together Together, IReadOnlyList<Condition> Each)
{
    public IEnumerable<MetricRef> Reads => Each.SelectMany(condition => condition.Of.Reads);

    public Finding Ask(Inputs inputs)
    {
        var found = Each.Select(condition => condition.Ask(inputs)).ToList();
        var deciding = found.Where(one => one.State == ValueState.Known && one.Holds != (Together == Together.All)).ToList();
        if (deciding.Count > 0) return new(ValueState.Known, Together == Together.Any, Say(deciding));
        var open = found.Where(one => one.State != ValueState.Known).OrderByDescending(one => one.State).ToList();
        return open.Count > 0 ? open[0] : new(ValueState.Known, Together != Together.Any, Say(found));
    }

    static Words Say(List<Finding> found) =>
        new(string.Join("；", found.Select(one => one.Explanation.Zh)), string.Join("; ", found.Select(one => one.Explanation.En)));
}
