namespace CreditPlatform.Collection.Catalogue;

/// <summary>What is known of one field while a record is checked.</summary>
struct Cell
{
    /// <summary>Trimmed text as sent, waiting to be read; null when nothing was sent or it was already refused.</summary>
    public string? Text;

    /// <summary>Canonical value, or the faulty one as sent; null when empty.</summary>
    public string? Value;

    /// <summary>Something is wrong with the field: rules leave it alone.</summary>
    public bool Faulty;

    /// <summary>Enumerations: one bit a value.</summary>
    public ulong Bits;

    public DateOnly Date;

    /// <summary>Money: greater than zero.</summary>
    public bool Positive;

    public readonly bool Empty => Value is null;

    public readonly bool Valid => Value is not null && !Faulty;
}
