namespace CreditPlatform.Collection.Catalogue;

/// <summary>Free text is a department's own wording: trimmed and nothing else.</summary>
sealed class TextField(CatalogueField field, int slot) : FieldReader(field, slot)
{
    public override void Read(ref Cell cell, string text, RecordScan scan) => TooLong(text, scan);
}
