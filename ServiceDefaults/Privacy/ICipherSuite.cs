namespace CreditPlatform.ServiceDefaults.Privacy;

/// <summary>Authenticated encryption that names itself in what it writes, so that SM4 can follow without touching what is stored.</summary>
public interface ICipherSuite
{
    /// <summary>Written in clear at the head of every ciphertext.</summary>
    string Name { get; }

    byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plaintext);

    byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes);
}
