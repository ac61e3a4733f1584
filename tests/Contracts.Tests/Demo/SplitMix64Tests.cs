using CreditPlatform.Local.Demo;

namespace CreditPlatform.ContractsTests.Demo;

public sealed class SplitMix64Tests
{
    /// <summary>The first numbers of the reference implementation for seed 1234567.</summary>
    [Fact]
    public void It_is_the_published_generator()
    {
        var random = new SplitMix64(1234567);
        Enumerable.Range(0, 5).Select(_ => random.Next())
            .ShouldBe([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]);
    }

    [Fact]
    public void A_shuffle_keeps_every_item()
    {
        var items = Enumerable.Range(0, 100).ToList();
        new SplitMix64(1).Shuffle(items);
        items.ShouldNotBe(Enumerable.Range(0, 100));
        items.Order().ShouldBe(Enumerable.Range(0, 100));
    }
}
