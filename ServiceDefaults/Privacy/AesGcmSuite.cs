using System.Security.Cryptography;
using System.Text;

namespace CreditPlatform.ServiceDefaults.Privacy;

/// <summary>AES-256-GCM: name length, name, nonce (12), tag (16), ciphertext.</summary>
public sealed class AesGcmSuite : ICipherSuite
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private static readonly byte[] Head = [7, .. Encoding.ASCII.GetBytes("AES-GCM")];

    public string Name => "AES-GCM";

    public byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plaintext)
    {
        var result = new byte[Head.Length + NonceSize + TagSize + plaintext.Length];
        Head.CopyTo(result, 0);
        var nonce = result.AsSpan(Head.Length, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(nonce, plaintext, result.AsSpan(Head.Length + NonceSize + TagSize), result.AsSpan(Head.Length + NonceSize, TagSize), Head);
        return result;
    }

    public byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes)
    {
        if (!sealedBytes.StartsWith(Head))
            throw new CryptographicException("The ciphertext was not written by AES-GCM.");
        var body = sealedBytes[Head.Length..];
        var plaintext = new byte[body.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(key, TagSize);
        cipher.Decrypt(body[..NonceSize], body[(NonceSize + TagSize)..], body.Slice(NonceSize, TagSize), plaintext, Head);
        return plaintext;
    }
}
