namespace CreditPlatform.Collection.Units;

/// <summary>A unit of the register.</summary>
/// <param name="Org">USCC.</param>
/// <param name="Kind">One of <see cref="UnitKinds.All"/>.</param>
/// <param name="Class">One of <see cref="UnitClasses.All"/>; null outside the departmental evaluation.</param>
/// <param name="Region">Six digits of GB/T 2260.</param>
/// <param name="Connected">联通.</param>
/// <param name="Collecting">归集.</param>
/// <param name="Hall">政务服务大厅.</param>
/// <param name="EmbeddedSystems">Business systems with the query embedded.</param>
/// <param name="Version">For If-Match.</param>
public sealed record UnitView(
    string Org, string Name, string Kind, string? Class, string Region, bool Connected, bool Collecting, bool Hall, IReadOnlyList<string> EmbeddedSystems, long Version)
{
    public static UnitView Of(UnitEntered unit, long version) => new(
        unit.Org, unit.Name, unit.Kind, unit.Class, unit.Region, unit.Connected, unit.Collecting, unit.Hall, unit.EmbeddedSystems, version);
}
