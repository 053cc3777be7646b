using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.UnitTests.Common;

public sealed class ResultTests
{
    private static readonly Error Broken = new("test.broken");

    [Fact]
    public void Value_is_handed_on_and_error_stops()
    {
        Result<int> two = 2;
        Result<int> none = Broken;

        two.Map(x => x * 2).Then<string>(x => $"{x}").ShouldBeOk().ShouldBe("4");
        none.Map(x => x * 2).Then<string>(x => $"{x}").ShouldFail("test.broken");
    }

    [Fact]
    public void Value_of_a_failure_cannot_be_had()
    {
        Result<int> none = Broken;

        Should.Throw<InvalidOperationException>(() => none.Value).Message.ShouldContain("test.broken");
    }

    [Fact]
    public void Code_that_knows_only_the_type_can_fail_it()
    {
        Fail<Result<string>>(Broken).ShouldFail("test.broken");
        return;

        static T Fail<T>(Error error)
            where T : IFailable<T> => T.Fail(error);
    }

    [Fact]
    public void Values_for_the_words_add_up_without_changing_the_shared_error()
    {
        var first = Broken.With("min", 2);
        var second = first.With("max", 5);

        Broken.Arguments.ShouldBeEmpty();
        first.Arguments.Keys.ShouldBe(["min"]);
        second.Arguments["max"].ShouldBe(5);
        second.Arguments["min"].ShouldBe(2);
    }

    [Fact]
    public void Wrapped_interface_is_a_value() => Result.Of<IReadOnlyList<int>>([1]).ShouldBeOk().Count.ShouldBe(1);
}
