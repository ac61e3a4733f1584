namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Chance that is the same in every run (xorshift64*).</summary>
sealed class Dice
{
    ulong state;

    public Dice(ulong seed)
    {
        state = (seed + 1) * 0x9E3779B97F4A7C15UL;
        Next(2);
        Next(2);
    }

    public int Next(int below)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)((state * 0x2545F4914F6CDD1DUL >> 33) % (ulong)below);
    }

    public int Between(int first, int last) => first + Next(last - first + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(params IReadOnlyList<T> among) => among[Next(among.Count)];

    public string String(string alphabet, int length) => string.Create(length, this, (letters, dice) =>
    {
        for (var i = 0; i < letters.Length; i++) letters[i] = alphabet[dice.Next(alphabet.Length)];
    });

    public string Digits(int length) => String("0123456789", length);
}
