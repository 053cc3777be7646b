using FsCheck;
using FsCheck.Fluent;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.UnitTests.Kit;

[Callback("t1")]
internal readonly record struct EveryTap(int Int, long Long, bool Flag, DayOfWeek Day, [MaxText(8)] string Text);

[Callback("t2")]
internal readonly record struct EmptyTap;

[Callback("t3")]
internal readonly record struct HugeTap(long A, long B, long C, [MaxText(20)] string Text);

[Callback("T-4")]
internal readonly record struct MisnamedTap;

public sealed class CodecTests
{
    private const string Alphabet = "ABCxyz019_-";

    [Fact]
    public void Numbers_come_back() => Prop.ForAll<long>(number =>
        number == long.MinValue || (Base36.TryRead(Base36.Write(number), out var back) && back == number)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, "0")]
    [InlineData(35, "z")]
    [InlineData(-36, "_10")]
    [InlineData(int.MinValue, "_zik0zk")]
    [InlineData(long.MaxValue, "1y2p0ij32e8e7")]
    public void Numbers_are_written_short(long number, string text)
    {
        Base36.Write(number).ShouldBe(text);
        Base36.TryRead(text, out var back).ShouldBeTrue();
        back.ShouldBe(number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("_0")]
    [InlineData("00")]
    [InlineData("A")]
    [InlineData("1.5")]
    [InlineData("zzzzzzzzzzzzz")]
    [InlineData("11111111111111")]
    public void What_is_no_number_is_refused(string text) => Base36.TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void Taps_come_back_and_keep_within_their_bounds()
    {
        var texts = Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(c => new string(c.AsSpan(0, Math.Min(8, c.Length))));
        var taps =
            from number in ArbMap.Default.GeneratorFor<int>()
            from big in ArbMap.Default.GeneratorFor<long>().Where(n => n != long.MinValue)
            from flag in ArbMap.Default.GeneratorFor<bool>()
            from day in Gen.Elements(Enum.GetValues<DayOfWeek>())
            from text in texts
            select new EveryTap(number, big, flag, day, text);
        var worst = TapCodec.Describe<EveryTap>().Worst;
        Prop.ForAll(taps.ToArbitrary(), tap =>
        {
            var data = TapCodec.Encode(tap);
            return data.Length <= worst && TapCodec.TryDecode<EveryTap>(data, out var back) && back == tap;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_greatest_values_take_no_more_than_the_worst_case_says() =>
        TapCodec.Encode(new EveryTap(int.MinValue, -long.MaxValue, true, DayOfWeek.Saturday, "12345678")).Length.ShouldBeLessThanOrEqualTo(TapCodec.Describe<EveryTap>().Worst);

    [Fact]
    public void Made_up_data_is_no_tap_and_no_exception()
    {
        var parts = Gen.Elements("t1", "t2", "-", "--", "0", "_", "zz", "~", "é", "", "99999999999999", "1").ArrayOf().Select(string.Concat);
        Prop.ForAll(parts.ToArbitrary(), data =>
            !TapCodec.TryDecode<EveryTap>(data, out var tap) || TapCodec.Encode(tap) == data || tap.Text.Length > 0).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("t1-1-1-1-1-123456789")]
    [InlineData("t1-1-1-2-1-a")]
    [InlineData("t1-1-1-1-9-a")]
    [InlineData("t1-1-1-1-1")]
    [InlineData("t1-zzzzzzz-1-1-1-a")]
    [InlineData("t2-1-1-1-1-a")]
    [InlineData("t1")]
    [InlineData("")]
    public void Data_of_another_shape_is_no_tap(string data) => TapCodec.TryDecode<EveryTap>(data, out _).ShouldBeFalse();

    [Fact]
    public void A_text_that_does_not_fit_is_left_out() =>
        TapCodec.Encode(new EveryTap(1, 1, false, 0, "123456789")).ShouldBe("t1-1-1-0-0-");

    [Fact]
    public void A_text_may_contain_dashes()
    {
        TapCodec.TryDecode<EveryTap>("t1-1-1-0-0-m-1a-b", out var tap).ShouldBeTrue();
        tap.Text.ShouldBe("m-1a-b");
    }

    [Fact]
    public void A_tap_without_fields_is_its_prefix()
    {
        TapCodec.Encode(default(EmptyTap)).ShouldBe("t2");
        TapCodec.TryDecode<EmptyTap>("t2", out _).ShouldBeTrue();
        TapCodec.TryDecode<EmptyTap>("t2-1", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_tap_that_could_grow_too_long_is_refused_at_start() => Should.Throw<InvalidOperationException>(() => TapCodec.Describe<HugeTap>());

    [Fact]
    public void A_prefix_outside_the_alphabet_is_refused_at_start() => Should.Throw<Exception>(() => TapCodec.Describe<MisnamedTap>());

    [Fact]
    public void Marks_come_back()
    {
        var anchors =
            from message in Gen.Choose(1, 1_000_000)
            from above in Gen.Choose(0, 40)
            from distance in Gen.Choose(0, 50_000)
            select new Anchor(message, above, message - distance);
        Prop.ForAll(anchors.ToArbitrary(), anchor =>
        {
            var marked = AnchorMark.Write("m-1a", anchor);
            var (data, back) = AnchorMark.Read(marked, anchor.MessageId);
            var expected = marked == "m-1a" ? new Anchor(anchor.MessageId) : anchor;
            return marked.Length <= "m-1a".Length + AnchorMark.MaxBytes && data == "m-1a" && back == expected;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_album_above_is_marked() =>
        AnchorMark.Write("m-1a", new Anchor(100, 10, 90)).ShouldBe("m-1a~a.a");

    [Theory]
    [InlineData("m-1a~")]
    [InlineData("m-1a~.")]
    [InlineData("m-1a~1.")]
    [InlineData("m-1a~zzzz.1")]
    [InlineData("m-1a~0.1")]
    public void A_made_up_mark_is_dropped(string data) => AnchorMark.Read(data, 7).ShouldBe(("m-1a", new Anchor(7)));
}
