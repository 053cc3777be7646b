using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;

namespace SmartHeart.Domain.UnitTests.Events;

public sealed class RegistrationTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly EventDetails Lecture = EventDetails.Of(Now, Now.AddHours(2), EventPlace.Parse("Зал").Value, null).Value;

    [Fact]
    public void One_may_register_until_the_last_moment()
    {
        Registration.Register(1, 2, Lecture, Now.AddDays(-1)).ShouldBeOk().State.ShouldBe(RegistrationState.Registered);
        Registration.Register(1, 2, Lecture, Now.AddMinutes(119)).ShouldBeOk();
        Registration.Register(1, 2, Lecture, Now.AddHours(2)).ShouldFail("event.over");
    }

    [Fact]
    public void A_registration_taken_back_can_be_made_again_and_keeps_its_first_time()
    {
        var registration = Registration.Register(1, 2, Lecture, Now.AddDays(-3)).ShouldBeOk();

        registration.Cancel(Lecture, Now.AddDays(-2)).ShouldBeOk();
        registration.Cancel(Lecture, Now.AddDays(-2)).ShouldFail("event.not_registered");
        registration.RegisterAgain(Lecture, Now.AddDays(-1)).ShouldBeOk();
        registration.RegisterAgain(Lecture, Now.AddDays(-1)).ShouldFail("event.already_registered");

        (registration.At, registration.ChangedAt, registration.Version).ShouldBe((Now.AddDays(-3), Now.AddDays(-1), 2));
    }

    [Fact]
    public void What_is_over_stays_as_it_was()
    {
        var registration = Registration.Register(1, 2, Lecture, Now).ShouldBeOk();

        registration.Cancel(Lecture, Now.AddHours(2)).ShouldFail("event.over");
        registration.RegisterAgain(Lecture, Now.AddHours(2)).ShouldFail("event.over");

        registration.State.ShouldBe(RegistrationState.Registered);
    }
}
