using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>文书号: stored in the spelling its key is made from, so that brackets and spaces never make a second record.</summary>
sealed class DocumentNumberField(CatalogueField field, int slot) : FieldReader(field, slot)
{
    public override void Read(ref Cell cell, string text, RecordScan scan)
    {
        cell.Value = text = RecordKey.NormalizeDocumentNumber(text);
        if (TooLong(text, scan)) return;
        // Part of the key and public, so a person's number may not stand in it (design.md §4).
        if (CitizenId.StandsIn(text, scan.Today)) scan.Fail(Slot, FieldCodes.PersonNumber);
    }
}
