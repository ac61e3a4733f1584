using System.Security.Cryptography;
using System.Text;

namespace CreditPlatform.ServiceDefaults.Privacy;

/// <summary>The platform's keys, as this process holds them.</summary>
public sealed class KeyRing
{
    private readonly byte[] reference;

    internal KeyRing(Func<string, byte[]> key, Func<string> signingKey)
    {
        Suite = new AesGcmSuite();
        Master = new Cipher(Suite, key("master"));
        Answers = new Cipher(Suite, key("answers"));
        Transport = new Cipher(Suite, key("transport"));
        reference = key("reference");
        var pem = signingKey();
        SigningKey = ECDsa.Create();
        SigningKey.ImportFromPem(pem);
    }

    public ICipherSuite Suite { get; }

    /// <summary>Wraps the data keys of persons.</summary>
    public Cipher Master { get; }

    /// <summary>Stored answers and other service-owned ciphertext that belongs to nobody in particular.</summary>
    public Cipher Answers { get; }

    /// <summary>Personal fields inside messages.</summary>
    public Cipher Transport { get; }

    /// <summary>P-256; signs tokens, snapshots and checkpoints.</summary>
    public ECDsa SigningKey { get; }

    /// <summary>
    /// The reference of a person in events and messages: a keyed hash of document kind and number, the same in every service.
    /// Its key never rotates, else one person would become two.
    /// </summary>
    public string PersonReference(Contracts.DocumentKind kind, string number) =>
        "p" + Convert.ToHexStringLower(HMACSHA256.HashData(reference, Encoding.UTF8.GetBytes($"{kind}:{number}")).AsSpan(0, 16));

    /// <summary>A keyed hash: tells whether two contents are the same without letting anyone guess at the content.</summary>
    public byte[] Fingerprint(string context, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, reference);
        hash.AppendData(Encoding.UTF8.GetBytes(context));
        hash.AppendData([0]);
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }

    /// <summary>Where there is no number: a random reference for one record.</summary>
    public static string RandomReference() => "r" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
