"""Nobody on the waitlist is offered what his pack's rules would then refuse."""

from tests.stories.simulated import Story
from tests.stories.test_waitlist import offered, sold, statuses


def test_who_has_to_pay_first_is_passed_over_until_he_has_paid(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "rules payment full")
    sold(story, "Noah")
    story.confirm("emma", "book tue 18:00")
    story.confirm("emma", "book wed 18:00")
    for day in ("tue", "wed"):
        story.say("noah", f"put me on the list for {day} 18:00")
    assert offered(story.confirm("emma", "cancel tuesday"), "noah") == []
    story.confirm("coach", "noah paid 400 cash")
    assert len(offered(story.confirm("emma", "cancel wednesday"), "noah")) == 1
    story.tap("noah", "Take it")
    assert (statuses(story, "Noah"), story.units("Noah")) == (["confirmed"], ("10.00", "1.00", "9.00"))


def test_who_has_his_sessions_of_the_week_is_passed_over(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "rules weekly 1")
    sold(story, "Noah")
    story.confirm("noah", "book today 15:00")
    story.confirm("emma", "book tue 18:00")
    story.confirm("emma", "book 10 march 18:00")
    story.say("noah", "put me on the list for tuesday 18:00")
    story.say("noah", "put me on the list for 10 march 18:00")
    assert offered(story.confirm("emma", "cancel tuesday 3 march"), "noah") == []
    assert len(offered(story.confirm("emma", "cancel 10 march"), "noah")) == 1
    story.tap("noah", "Take it")
    assert story.units("Noah") == ("10.00", "2.00", "8.00")


def test_a_pack_for_another_kind_of_session_takes_nothing_from_the_list(story: Story) -> None:
    story.confirm("coach", "new type: Tennis 60 min")
    story.confirm("coach", "offers add Tennis5 5 250 3 months for Tennis")
    sold(story, "Emma")
    sold(story, "Noah", offer="Tennis5")
    story.confirm("emma", "book tue 18:00")
    story.say("noah", "put me on the list for tuesday 18:00")
    assert offered(story.confirm("emma", "cancel tuesday"), "noah") == []
