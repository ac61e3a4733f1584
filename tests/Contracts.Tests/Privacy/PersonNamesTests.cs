using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Privacy;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("当事人张三承认", "张三", "当事人某某承认")]
    [InlineData("张 三、张　三和张·三", "张三", "某某、某某和某某")]
    [InlineData("张、三两家", "张三", "张、三两家")]
    [InlineData("阿依古丽.买买提到场", "阿依古丽·买买提", "某某到场")]
    [InlineData("阿依古丽买买提到场", "阿依古丽·买买提", "某某到场")]
    [InlineData("张三张三", "张三", "某某某某")]
    [InlineData("张张三", "张三", "张某某")]
    [InlineData("Li An signed, Liang did not", "Li An", "某某 signed, Liang did not")]
    [InlineData("ＬＩ　ＡＮ", "Li An", "某某")]
    [InlineData("𠮷田在场", "𠮷田", "某某在场")]
    [InlineData("张在场", "张", "张在场")]
    [InlineData("没有人", "", "没有人")]
    [InlineData("某某", "某某", "某某")]
    [InlineData("张", "张三", "张")]
    public void A_name_is_taken_out_of_a_text_however_it_is_spaced(string text, string name, string masked) => PersonNames.Mask(text, name).ShouldBe(masked);

    [Theory]
    [InlineData("欧阳若尘", " 欧阳 若尘 ", true)]
    [InlineData("阿依古丽·买买提", "阿依古丽•买买提", true)]
    [InlineData("Li An", "ＬＩ ＡＮ", true)]
    [InlineData("欧阳若尘", "欧阳若", false)]
    [InlineData("欧阳若尘", "欧阳若尘某", false)]
    [InlineData("", "", false)]
    [InlineData("··", "·", false)]
    public void Two_spellings_are_one_name_or_not(string one, string other, bool same) => PersonNames.Same(one, other).ShouldBe(same);
}
