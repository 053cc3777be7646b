using SmartHeart.Domain.Common;

namespace SmartHeart.Application.UnitTests;

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

    /// <summary>The faults as <c>Field: code</c>.</summary>
    public static IEnumerable<string> ShouldBeInvalid<T>(this Result<T> result) =>
        result.ShouldFail("input.invalid").ShouldBeOfType<InvalidInput>().Faults.Select(fault => $"{fault.Field}: {fault.Error.Code}");
}
