using SmartHeart.Domain.Requests;

namespace SmartHeart.Domain.UnitTests.Requests;

public sealed class RequestCommentTests
{
    [Theory]
    [InlineData("  Логотип  ", "Логотип")]
    [InlineData("раз\n\nдва", "раз\n\nдва")]
    public void Lines_are_kept_and_the_edges_trimmed(string typed, string kept) => RequestComment.Parse(typed).ShouldBeOk().Value.ShouldBe(kept);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Nothing_is_no_comment(string? typed) => RequestComment.Parse(typed).ShouldFail("request.comment_empty");

    [Fact]
    public void Too_much_is_refused_with_its_length()
    {
        RequestComment.Parse(new string('ж', RequestComment.MaxLength)).ShouldBeOk();
        var error = RequestComment.Parse(new string('ж', RequestComment.MaxLength + 1)).ShouldFail("request.comment_too_long");
        (error.Arguments["max"], error.Arguments["length"]).ShouldBe((1000, 1001));
    }

    [Theory]
    [InlineData("раз два", 7, "раз два")]
    [InlineData("раз два", 6, "раз д…")]
    [InlineData("раз два", 5, "раз…")]
    [InlineData("👨‍👩‍👧👨‍👩‍👧", 12, "👨‍👩‍👧…")]
    public void The_beginning_never_cuts_an_emoji(string text, int length, string beginning) =>
        RequestComment.Parse(text).ShouldBeOk().Beginning(length).ShouldBe(beginning);
}
