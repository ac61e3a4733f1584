namespace CreditPlatform.Benchmarks.Documents;

/// <summary>Documents of one department as the body of one request.</summary>
internal static class Batches
{
    public const int Rows = 500;

    /// <summary>Who sends them.</summary>
    public const string Department = "market-regulation";

    /// <summary>Null where the supply does not hold a whole batch any more.</summary>
    public static byte[]? Next(Supply supply)
    {
        using var body = new MemoryStream(Rows * 1400);
        body.Write("{\"records\":["u8);
        for (var row = 0; row < Rows; row++)
        {
            if (supply.Next() is not { } document)
                return null;
            if (row > 0)
                body.WriteByte((byte)',');
            body.Write(document.Body);
        }
        body.Write("]}"u8);
        return body.ToArray();
    }
}
