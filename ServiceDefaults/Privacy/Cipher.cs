namespace CreditPlatform.ServiceDefaults.Privacy;

/// <summary>A cipher suite with its key.</summary>
public sealed class Cipher(ICipherSuite suite, byte[] key)
{
    public byte[] Seal(ReadOnlySpan<byte> plaintext) => suite.Seal(key, plaintext);

    public byte[] Open(ReadOnlySpan<byte> sealedBytes) => suite.Open(key, sealedBytes);
}
