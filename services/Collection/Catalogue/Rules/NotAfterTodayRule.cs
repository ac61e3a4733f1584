namespace CreditPlatform.Collection.Catalogue;

/// <summary>A date at most some days ahead.</summary>
sealed class NotAfterTodayRule(ItemPlan plan, CatalogueRule rule) : RuleCheck(plan, rule)
{
    protected override void Judge(RecordScan scan)
    {
        ref readonly var cell = ref scan.Cells[Slot];
        if (cell.Valid && cell.Date.DayNumber - scan.Today.DayNumber > Rule.ToleranceDays) Fail(scan, Slot);
    }
}
