namespace CreditPlatform.Collection.Catalogue;

/// <summary>Reads one field: brings a text to its canonical form or says what is wrong with it. Made once an item, used for every record.</summary>
abstract class FieldReader(CatalogueField field, int slot)
{
    protected CatalogueField Field { get; } = field;

    protected int Slot { get; } = slot;

    /// <summary>A JSON number is taken as its digits; a date as a number says nothing.</summary>
    public virtual bool AcceptsNumbers => true;

    /// <param name="cell">Holds the text as its value already; a canonical form replaces it.</param>
    /// <param name="text">Trimmed, not empty, no control characters.</param>
    /// <param name="scan">Takes the faults.</param>
    public abstract void Read(ref Cell cell, string text, RecordScan scan);

    /// <summary>Whether two texts for the same field, given under two names, say the same.</summary>
    public virtual bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    public static FieldReader For(ItemPlan plan, CatalogueField field, int slot) => field.Type switch
    {
        FieldType.Text => new TextField(field, slot),
        FieldType.Code => new CodeField(field, slot),
        FieldType.Date => new DateField(field, slot),
        FieldType.Money => new MoneyField(field, slot),
        FieldType.Enum or FieldType.MultiEnum => new EnumField(field, slot),
        FieldType.Uscc => new UsccField(field, slot),
        FieldType.DocumentNumber => new DocumentNumberField(field, slot),
        FieldType.PersonNumber => new PersonNumberField(plan, field, slot),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>Limits count characters as people do: a rare character outside the basic plane is one, not two.</summary>
    protected bool TooLong(string text, RecordScan scan)
    {
        if (Field.Length is not { } limit || text.Length <= limit) return false;
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        if (count <= limit) return false;
        scan.Fail(Slot, FieldCodes.TooLong, $"（至多 {limit} 个字符）", $" (at most {limit} characters)");
        return true;
    }
}
