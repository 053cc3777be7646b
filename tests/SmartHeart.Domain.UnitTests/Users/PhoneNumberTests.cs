using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.UnitTests.Users;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("+79161234567")]
    [InlineData("79161234567")]
    [InlineData("89161234567")]
    [InlineData("9161234567")]
    [InlineData("8 (916) 123-45-67")]
    [InlineData("+7 916 123 45 67")]
    [InlineData("+7(916)123.45.67")]
    [InlineData("+7-916-123-45-67")]
    [InlineData("+7 916 123–45–67")]
    [InlineData("+7\u00A0916\u00A0123\u201145\u201167")]
    [InlineData("007 916 123 45 67")]
    [InlineData("  89161234567\n")]
    [InlineData("+8 916 123 45 67")]
    [InlineData("\u202A+7 916 123 45 67\u202C")]
    [InlineData("+7916\u200B1234567")]
    [InlineData("+７９１６１２３４５６７")]
    [InlineData("+٧٩١٦١٢٣٤٥٦٧")]
    public void Russian_number_is_kept_in_one_form(string typed) => PhoneNumber.Parse(typed).ShouldBeOk().Value.ShouldBe("+79161234567");

    [Theory]
    [InlineData("8 495 123-45-67", "+74951234567")]
    [InlineData("8 800 555 35 35", "+78005553535")]
    [InlineData("+7 701 123 45 67", "+77011234567")]
    [InlineData("+375 29 123-45-67", "+375291234567")]
    [InlineData("00 49 30 123456", "+4930123456")]
    [InlineData("+1 (212) 555-0123", "+12125550123")]
    [InlineData("+998901234567", "+998901234567")]
    [InlineData("+84951234567", "+84951234567")]
    [InlineData("+69012345", "+69012345")]
    [InlineData("+123456789012345", "+123456789012345")]
    public void Other_numbers_keep_their_country(string typed, string kept) => PhoneNumber.Parse(typed).ShouldBeOk().Value.ShouldBe(kept);

    [Theory]
    [InlineData(null, "phone.empty")]
    [InlineData("", "phone.empty")]
    [InlineData("  \u200B ", "phone.empty")]
    [InlineData("+", "phone.empty")]
    [InlineData("()-", "phone.empty")]
    [InlineData("позвоните мне", "phone.letters")]
    [InlineData("8916123456O", "phone.letters")]
    [InlineData("+7 916 123 45 67 доб. 5", "phone.letters")]
    [InlineData("tel:+79161234567", "phone.letters")]
    [InlineData("112", "phone.too_short")]
    [InlineData("123-45-67", "phone.too_short")]
    [InlineData("8916123456", "phone.too_short")]
    [InlineData("+7916123456", "phone.too_short")]
    [InlineData("+1234567", "phone.too_short")]
    [InlineData("891612345678", "phone.too_long")]
    [InlineData("+791612345678", "phone.too_long")]
    [InlineData("+1234567890123456", "phone.too_long")]
    [InlineData("12345678901234567", "phone.too_long")]
    [InlineData("4951234567", "phone.unknown_form")]
    [InlineData("998901234567", "phone.unknown_form")]
    [InlineData("+0161234567", "phone.unknown_form")]
    [InlineData("+70001234567", "phone.unknown_form")]
    [InlineData("80001234567", "phone.unknown_form")]
    [InlineData("89161234567, 89161234568", "phone.unknown_form")]
    [InlineData("8916+1234567", "phone.unknown_form")]
    [InlineData("☎89161234567", "phone.unknown_form")]
    [InlineData("=89161234567", "phone.unknown_form")]
    public void Number_is_refused_for_what_is_wrong_with_it(string? typed, string code) => PhoneNumber.Parse(typed).ShouldFail(code);

    [Fact]
    public void Bounds_are_told()
    {
        PhoneNumber.Parse("8916").ShouldFail("phone.too_short").Arguments["min"].ShouldBe(11);
        PhoneNumber.Parse("+1234").ShouldFail("phone.too_short").Arguments["min"].ShouldBe(8);
        PhoneNumber.Parse("+7916123456789").ShouldFail("phone.too_long").Arguments["max"].ShouldBe(11);
    }
}
