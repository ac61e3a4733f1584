namespace CreditPlatform.Collection.Catalogue;

/// <summary>Names that another template has: what was filled in under them is refused by name.</summary>
sealed class LeftOutRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    protected override void Judge(RecordScan scan)
    {
        foreach (var name in Rule.Fields)
            if (scan.FilledThoughLeftOut?.Contains(name) == true) scan.Fail(name, Rule);
    }
}
