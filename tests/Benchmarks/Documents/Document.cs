namespace CreditPlatform.Benchmarks.Documents;

/// <summary>One submission, as both sides are sent it.</summary>
/// <param name="Client">The department's client that sends it.</param>
/// <param name="Organisation">Deciding organisation, USCC.</param>
/// <param name="Number">Document number.</param>
/// <param name="Subject">USCC of the subject.</param>
/// <param name="Body">The request: <c>{ "item", "data" }</c>, UTF-8.</param>
internal sealed record Document(string Client, string Organisation, string Number, string Subject, byte[] Body)
{
    static readonly byte[] Head = "{\"item\":\"penalty-legal\",\"data\":"u8.ToArray();

    /// <summary>The record alone.</summary>
    public ReadOnlyMemory<byte> Data => Body.AsMemory(Head.Length..^1);

    public static byte[] BodyOf(byte[] data) => [.. Head, .. data, (byte)'}'];
}
