using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.UnitTests;

internal static class ResultAssertions
{
    public static T ShouldBeOk<T>(this Result<T> result)
    {
        result.Error.ShouldBeNull();
        return result.Value;
    }

    public static Error ShouldFail<T>(this Result<T> result, string code)
    {
        result.IsOk.ShouldBeFalse("it was expected to be refused");
        result.Error!.Code.ShouldBe(code);
        return result.Error;
    }
}
