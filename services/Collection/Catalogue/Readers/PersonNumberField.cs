using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>证件号码: a 公民身份号码 when the kind says 身份证 (domain.md §1.2), else only its length is known.</summary>
sealed class PersonNumberField(ItemPlan plan, CatalogueField field, int slot) : FieldReader(field, slot)
{
    readonly int kindSlot = plan.SlotOf(field.KindField);

    /// <summary>The kind of document that the record names; null where it names none or an unknown one.</summary>
    public DocumentKind? KindIn(RecordScan scan) =>
        scan.Cells[kindSlot] is { Valid: true, Value: var name } && DocumentKinds.TryParse(name, out var kind) ? kind : null;

    public override void Read(ref Cell cell, string text, RecordScan scan)
    {
        cell.Value = TextForm.NormalizeCode(text);
        if (TooLong(cell.Value, scan)) return;
        // The kind stands earlier in the catalogue, so it has been read; a missing or unknown kind is its own error and judges nothing here.
        if (KindIn(scan) != DocumentKind.CitizenIdCard) return;
        if (!CitizenId.TryParse(cell.Value, scan.Today, out _, out var fault)) scan.Fail(Slot, IdentifierFaults.Code(fault));
    }

    public override bool Same(string one, string other) => TextForm.NormalizeCode(one) == TextForm.NormalizeCode(other);
}
