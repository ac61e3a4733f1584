namespace CreditPlatform.Collection.Units;

/// <summary>The groups of the departmental evaluation (source 002, domain.md §8.4): A 类, B 类, 镇街.</summary>
public static class UnitClasses
{
    public static readonly IReadOnlyList<string> All = ["A", "B", "town"];
}
