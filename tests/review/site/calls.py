"""One call of every operation, as the review pages show it; written by `all_calls`."""

from datetime import datetime

import journeykit_clients.genesys.models as genesys_models
import journeykit_clients.genesys_2026_10.models as genesys_2026_10_models
import journeykit_clients.mailchimp.models as mailchimp_models
import journeykit_clients.octeth_5_9.models as octeth_5_9_models
import journeykit_clients.sprinklr.models as sprinklr_models
import journeykit_clients.sprinklr_v2.models as sprinklr_v2_models
from journeykit_clients.genesys.resources import Resources as Genesys
from journeykit_clients.genesys_2026_10.resources import Resources as Genesys_2026_10
from journeykit_clients.mailchimp.resources import Resources as Mailchimp
from journeykit_clients.octeth.resources import Resources as Octeth
from journeykit_clients.octeth_5_9.resources import Resources as Octeth_5_9
from journeykit_clients.sprinklr.resources import Resources as Sprinklr
from journeykit_clients.sprinklr_v2.resources import Resources as Sprinklr_V2


def call_genesys(genesys: Genesys) -> None:
    genesys.action_maps.list()
    genesys.action_maps.create(display_name="Invite to chat")
    genesys.action_maps.get("3fa85f64-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.action_maps.delete("3fa85f64-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.action_maps.update(
        "3fa85f64-5c1d-4e7a-9b32-0a6d1f84c2e7",
        display_name="Help with a full basket",
        trigger_with_segments=["c95e0b18-5c1d-4e7a-9b32-0a6d1f84c2e7"],
        page_url_conditions=[
            genesys_models.UrlCondition.from_dict({"values": ["/checkout"], "operator": "containsAny"})
        ],
    )
    genesys.action_templates.list()
    genesys.action_templates.create(
        name="Start a chat",
        media_type="webMessagingOffer",
        state="Inactive",
    )
    genesys.action_templates.get("8d2b90e1-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.action_templates.delete("8d2b90e1-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.action_templates.update("8d2b90e1-5c1d-4e7a-9b32-0a6d1f84c2e7", name="Free delivery")
    genesys.action_targets.list()
    genesys.action_targets.get("61c0a7d2-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.action_targets.update("61c0a7d2-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.outcomes.list()
    genesys.outcomes.create(display_name="Bought")
    genesys.outcomes.get("a41c77f3-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.outcomes.delete("a41c77f3-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.outcomes.update("a41c77f3-5c1d-4e7a-9b32-0a6d1f84c2e7", display_name="Bought")
    genesys.segments.list()
    genesys.segments.create(display_name="Full basket")
    genesys.segments.get("c95e0b18-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.segments.delete("c95e0b18-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.segments.update("c95e0b18-5c1d-4e7a-9b32-0a6d1f84c2e7", display_name="Full basket")
    genesys.segment_assignments.list_by_customer("email", "ada@example.com")
    genesys.segment_assignments.list_by_external_contact("5e90d1b4-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.segment_assignments.update_by_external_contact("5e90d1b4-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.segment_assignments.list_by_session("74ac36f0-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys.journey_aggregates.query(
        interval="2021-06-01T00:00:00.000Z/2021-06-08T00:00:00.000Z",
        metrics=["nWebActionsOffered", "nWebActionsAccepted"],
    )


def call_genesys_2026_10(genesys_2026_10: Genesys_2026_10) -> None:
    genesys_2026_10.action_maps.list()
    genesys_2026_10.action_maps.create(display_name="Invite to chat")
    genesys_2026_10.action_maps.get("3fa85f64-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.action_maps.delete("3fa85f64-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.action_maps.update(
        "3fa85f64-5c1d-4e7a-9b32-0a6d1f84c2e7",
        display_name="Help with a full basket",
        trigger_with_segments=["c95e0b18-5c1d-4e7a-9b32-0a6d1f84c2e7"],
        page_url_conditions=[
            genesys_2026_10_models.UrlCondition.from_dict({"values": ["/checkout"], "operator": "containsAny"})
        ],
    )
    genesys_2026_10.action_templates.list()
    genesys_2026_10.action_templates.create(
        name="Start a chat",
        media_type="webMessagingOffer",
        state="Inactive",
    )
    genesys_2026_10.action_templates.get("8d2b90e1-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.action_templates.delete("8d2b90e1-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.action_templates.update(
        "8d2b90e1-5c1d-4e7a-9b32-0a6d1f84c2e7",
        name="Free delivery",
    )
    genesys_2026_10.segments.list()
    genesys_2026_10.segments.create(display_name="Full basket")
    genesys_2026_10.segments.get("c95e0b18-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.segments.delete("c95e0b18-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.segments.update("c95e0b18-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.segment_assignments.list_by_external_contact("5e90d1b4-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.segment_assignments.update_by_external_contact(
        "5e90d1b4-5c1d-4e7a-9b32-0a6d1f84c2e7",
    )
    genesys_2026_10.sessions.list_by_external_contact("5e90d1b4-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.sessions.get("7b1e4d20-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.sessions.list_events("7b1e4d20-5c1d-4e7a-9b32-0a6d1f84c2e7")
    genesys_2026_10.deployment_events.track_web(
        "2c4f8a91-5c1d-4e7a-9b32-0a6d1f84c2e7",
        customer_cookie_id="2b6d9c10-7c55-4f0c-9d0e-6a1f8e2c4a10",
        event_name="page_viewed",
        page=genesys_2026_10_models.RequestPage.from_dict(
            {"url": "https://shop.example.com/basket", "title": "Basket"}
        ),
        created_date=datetime.fromisoformat("2026-10-05T09:20:11.000Z"),
    )
    genesys_2026_10.deployment_events.track_app(
        "2c4f8a91-5c1d-4e7a-9b32-0a6d1f84c2e7",
        event_name="screen_viewed",
        screen_name="BasketScreen",
        app=genesys_2026_10_models.JourneyApp.from_dict(
            {"name": "shop", "namespace": "com.example.shop", "version": "5.9.27", "buildNumber": "701"}
        ),
        device=genesys_2026_10_models.RequestDevice.from_dict(
            {"category": "mobile", "type": "iPhone", "osFamily": "iOS", "osVersion": "19.1"}
        ),
        customer_cookie_id="7f1d2c3b-7c55-4f0c-9d0e-6a1f8e2c4a10",
        created_date=datetime.fromisoformat("2026-10-05T12:00:00.000Z"),
    )
    genesys_2026_10.deployment_events.track_action(
        "2c4f8a91-5c1d-4e7a-9b32-0a6d1f84c2e7",
        session_id="74ac36f0-5c1d-4e7a-9b32-0a6d1f84c2e7",
        action_id="ac710001-5c1d-4e7a-9b32-0a6d1f84c2e7",
        action_state="accepted",
    )
    genesys_2026_10.external_events.send(
        "9a3d5c77-5c1d-4e7a-9b32-0a6d1f84c2e7",
        entities=[
            genesys_2026_10_models.ExternalEvent.from_dict(
                {
                    "id": "order-1001",
                    "dateCreated": "2026-10-05T09:20:11.000Z",
                    "identifiers": {
                        "externalIds": [{"value": "crm-77", "externalSourceId": "e5000001-5c1d-4e7a-9b32-0a6d1f84c2e7"}]
                    },
                    "attributes": {"orderValue": 120, "currency": "GBP"},
                }
            )
        ],
    )
    genesys_2026_10.journey_aggregates.query(
        interval="2026-06-01T00:00:00.000Z/2026-06-08T00:00:00.000Z",
        metrics=["nWebActionsOffered", "nWebActionsAccepted"],
    )
    genesys_2026_10.journey_aggregate_jobs.create(
        interval="2026-06-01T00:00:00.000Z/2026-06-08T00:00:00.000Z",
        metrics=["nWebActionsOffered", "nWebActionsAccepted"],
    )
    genesys_2026_10.journey_aggregate_jobs.get("f1a6c1de-93f2-4b5e-8a55-6a7f2bd44e90")
    genesys_2026_10.journey_aggregate_jobs.cancel("f1a6c1de-93f2-4b5e-8a55-6a7f2bd44e90")
    genesys_2026_10.journey_aggregate_jobs.results("f1a6c1de-93f2-4b5e-8a55-6a7f2bd44e90")


def call_mailchimp(mailchimp: Mailchimp) -> None:
    mailchimp.customer_journeys.trigger(12, 34, email_address="ada@example.com")
    mailchimp.members.create("a1b2c3d4e5", email_address="ada@example.com", status="subscribed")
    mailchimp.members.get("a1b2c3d4e5", "3e3417d7ef77d5932a6734b916515ed5")
    mailchimp.members.upsert(
        "a1b2c3d4e5",
        "3e3417d7ef77d5932a6734b916515ed5",
        email_address="ada@example.com",
        status_if_new="subscribed",
    )
    mailchimp.members.update("a1b2c3d4e5", "3e3417d7ef77d5932a6734b916515ed5")
    mailchimp.members.list_activity("a1b2c3d4e5", "3e3417d7ef77d5932a6734b916515ed5")
    mailchimp.member_tags.list("a1b2c3d4e5", "3e3417d7ef77d5932a6734b916515ed5")
    mailchimp.member_tags.update(
        "a1b2c3d4e5",
        "3e3417d7ef77d5932a6734b916515ed5",
        tags=[
            mailchimp_models.TagChange.from_dict({"name": "gold", "status": "active"}),
            mailchimp_models.TagChange.from_dict({"name": "silver", "status": "inactive"}),
        ],
    )
    mailchimp.member_events.list("a1b2c3d4e5", "3e3417d7ef77d5932a6734b916515ed5")
    mailchimp.member_events.create("a1b2c3d4e5", "3e3417d7ef77d5932a6734b916515ed5", name="purchased")
    mailchimp.batches.list()
    mailchimp.batches.create(
        operations=[
            mailchimp_models.BatchOperation.from_dict(
                {
                    "method": "POST",
                    "path": "/lists/a1b2c3d4e5/members/3e3417d7ef77d5932a6734b916515ed5/events",
                    "body": '{"name": "purchased"}',
                    "operation_id": "1",
                }
            ),
            mailchimp_models.BatchOperation.from_dict({"method": "GET", "path": "/lists", "params": {"count": 10}}),
        ],
    )
    mailchimp.batches.get("8b2428d747")
    mailchimp.batches.delete("8b2428d747")
    mailchimp.ping.get()


def call_octeth(octeth: Octeth) -> None:
    octeth.journeys.get(journey_id=6)
    octeth.journeys.create(name="Contact Form Journey", trigger="ListSubscription")
    octeth.journeys.update(journey_id=6)
    octeth.journeys.list()
    octeth.journeys.delete(journey_id=5)
    octeth.journeys.enable(journey_id=6)
    octeth.journeys.disable(journey_id=6)
    octeth.journeys.update_actions(
        journey_id=8,
        actions=[
            {"ActionID": 1, "Action": "Wait", "WaitUnit": "seconds", "WaitAmount": 20},
            {"ActionID": None, "Action": "Wait", "WaitUnit": "minutes", "WaitAmount": 10},
        ],
    )
    octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1)
    octeth.subscriber_journeys.remove(journey_id=18, list_id=26, subscriber_id=1)
    octeth.subscriber_journeys.list(list_id=26, subscriber_id=1)


def call_octeth_5_9(octeth_5_9: Octeth_5_9) -> None:
    octeth_5_9.journeys.get(journey_id=456)
    octeth_5_9.journeys.create(name="Welcome Series")
    octeth_5_9.journeys.update(journey_id=456)
    octeth_5_9.journeys.list()
    octeth_5_9.journeys.clone(journey_id=456, new_journey_name="Welcome Series Copy")
    octeth_5_9.journeys.list_send_email_actions()
    octeth_5_9.journeys.delete(journey_id=456)
    octeth_5_9.journeys.delete_many(journeys="456,789,101")
    octeth_5_9.journeys.enable(journey_id=456)
    octeth_5_9.journeys.disable(journey_id=456)
    octeth_5_9.journeys.update_actions(
        journey_id=456,
        actions=[
            {
                "ActionID": None,
                "Action": "SendEmail",
                "EmailID": 123,
                "From": {"Name": "Support", "Email": "support@example.com"},
            }
        ],
    )
    octeth_5_9.journeys.update_actions_published(
        journey_id=456,
        actions=[octeth_5_9_models.ActionPublished.from_dict({"actionid": 789, "published": "true"})],
    )
    octeth_5_9.journeys.list_action_subscribers(journey_id=456, action_id=789)
    octeth_5_9.journeys.stats_by_isp(journey_id=123)
    octeth_5_9.journeys.stats_by_action(journey_id=123)
    octeth_5_9.journeys.benchmark()
    octeth_5_9.journeys.enable_many(journey_ids="12,34,56")
    octeth_5_9.journeys.disable_many(journey_ids="12,34,56")
    octeth_5_9.journeys.clone_many(journey_ids="12,34")
    octeth_5_9.journey_exports.get(export_id=1234)
    octeth_5_9.journey_exports.create()
    octeth_5_9.subscriber_journeys.trigger(journey_id=789, list_id=123, subscriber_id=456)
    octeth_5_9.subscriber_journeys.remove(journey_id=789, list_id=123, subscriber_id=456)
    octeth_5_9.subscriber_journeys.exit(journey_id=789, list_id=123, subscriber_id=456)
    octeth_5_9.subscriber_journeys.list(list_id=123, subscriber_id=456)
    octeth_5_9.subscribers.create(list_id=123, email_address="subscriber@example.com")
    octeth_5_9.events.track(event="page_view")
    octeth_5_9.subscribers.get(list_id=123)
    octeth_5_9.subscribers.exists(list_id=123, email_address="user@example.com")
    octeth_5_9.subscribers.tag(subscriber_list_id=123, tag_id=789)
    octeth_5_9.lists.list()
    octeth_5_9.custom_fields.list(subscriber_list_id=123)


def call_sprinklr(sprinklr: Sprinklr) -> None:
    sprinklr.marketing_journeys.trigger(
        sn_type="EMAIL",
        sn_id="ada@example.com",
        journey_id="62f37039a638d31f03122c9e",
    )
    sprinklr.marketing_journeys.trigger_with_new_profile(
        journey_id="62f37039a638d31f03122c9e",
        unified_profile=sprinklr_models.UnifiedProfile.from_dict(
            {
                "contact": {
                    "firstName": "Ada",
                    "lastName": "Lovelace",
                    "email": "ada@example.com",
                    "address": {
                        "street1": "1 Example Street",
                        "city": "London",
                        "country": "UK",
                        "postalCode": "N1 1AA",
                    },
                    "website": ["https://example.com"],
                },
                "demographics": {"age": 36, "language": "en"},
                "profiles": [
                    {
                        "channelType": "WHATSAPP_BUSINESS",
                        "channelId": "447700900123",
                        "name": "Ada Lovelace",
                        "unSubscribed": False,
                        "accountSpecificInfos": [{"accountId": 100, "optIn": True}],
                    }
                ],
                "profileWorkflow": {
                    "customProperties": {"tier": "gold"},
                    "profileSpaceWorkflows": [{"spaceId": "7", "queues": [{"queueId": 3}]}],
                },
            }
        ),
    )


def call_sprinklr_v2(sprinklr_v2: Sprinklr_V2) -> None:
    sprinklr_v2.marketing_journeys.trigger(
        journey_id="62f37039a638d31f03122c9e",
        unified_profile=sprinklr_v2_models.UnifiedProfile.from_dict(
            {
                "contact": {"firstName": "Von"},
                "profiles": [{"channelType": "WHATSAPP_BUSINESS", "channelId": "91675834897", "name": "Von Test"}],
                "createdTime": 1655650673,
            }
        ),
    )
    sprinklr_v2.marketing_journeys.trigger_with_new_profile(
        journey_id="62f37039a638d31f03122c9e",
        unified_profile=sprinklr_v2_models.UnifiedProfile.from_dict(
            {
                "contact": {"firstName": "Von"},
                "profiles": [{"channelType": "WHATSAPP_BUSINESS", "channelId": "91675834897", "name": "Von Test"}],
                "createdTime": 1655650673,
            }
        ),
    )
    sprinklr_v2.marketing_journeys.bulk_trigger(
        journey_id="668b7c293f9ab80bff099de6",
        journey_profiles=[
            sprinklr_v2_models.JourneyProfile.from_dict(
                {
                    "unifiedProfile": {
                        "contact": {"firstName": "Test User"},
                        "profiles": [{"channelType": "WHATSAPP_BUSINESS", "channelId": "91788090133"}],
                    },
                    "contextParams": {"var1": "Test User"},
                }
            ),
            sprinklr_v2_models.JourneyProfile.from_dict(
                {
                    "unifiedProfile": {
                        "contact": {"firstName": "Test User 1"},
                        "profiles": [{"channelType": "WHATSAPP_BUSINESS", "channelId": "919990008887"}],
                    },
                    "contextParams": {"var1": "Test User 1"},
                }
            ),
            sprinklr_v2_models.JourneyProfile.from_dict(
                {
                    "unifiedProfile": {
                        "contact": {"firstName": "Test User 2"},
                        "profiles": [{"channelType": "WHATSAPP_BUSINESS", "channelId": "912227776543"}],
                    },
                    "contextParams": {"var1": "Test User 2"},
                }
            ),
            sprinklr_v2_models.JourneyProfile.from_dict(
                {
                    "unifiedProfile": {
                        "contact": {"firstName": "Test User 3"},
                        "profiles": [{"channelType": "WHATSAPP_BUSINESS", "channelId": "919878231234"}],
                    },
                    "contextParams": {"var1": "Test User 3"},
                }
            ),
            sprinklr_v2_models.JourneyProfile.from_dict(
                {
                    "unifiedProfile": {
                        "contact": {"firstName": "sahil"},
                        "profiles": [{"channelType": "WHATSAPP_BUSINESS", "channelId": "919267534212"}],
                    },
                    "contextParams": {"var1": "Test User 4"},
                }
            ),
        ],
    )
    sprinklr_v2.marketing_journeys.search()
    sprinklr_v2.profiles.create_or_update(
        contact=sprinklr_v2_models.UniversalContact.from_dict(
            {
                "firstName": "John",
                "lastName": "Doe",
                "fullName": "John Doe",
                "email": "john.doe@sprinklr.com",
                "phoneNo": "+33612241964",
                "website": ["https://youtube.com"],
            }
        ),
        profiles=[
            sprinklr_v2_models.SocialProfile.from_dict(
                {
                    "name": "John Doe",
                    "channelType": "EMAIL",
                    "channelId": "TestingUser",
                    "permalink": "john.doe@sprinklr.com",
                    "followers": 100,
                    "following": 10,
                    "unSubscribed": False,
                    "accountSpecificInfos": [{"accountId": 100, "optIn": True}],
                }
            )
        ],
    )
    sprinklr_v2.profiles.update()
    sprinklr_v2.profiles.bulk_update(
        bulk_profile_update_request=[
            sprinklr_v2_models.ProfileUpdate.from_dict(
                {
                    "profileKey": {"channelType": "EMAIL", "channelId": "vineetDemo0699@outlook.com"},
                    "profileUpdateRequestDTO": {
                        "contactInfo": {
                            "firstName": "Vineet",
                            "fullName": "Vineet Email v1",
                            "lastName": "Email V1",
                            "emailDetails": "vineetDemo0699@outlook.com",
                            "phoneNo": "9990988089",
                        }
                    },
                    "profileWorkflowUpdateRequestDTO": {
                        "partnerCustomPropertiesRemoved": {"spr_community_user_country": ["US"]}
                    },
                }
            ),
            sprinklr_v2_models.ProfileUpdate.from_dict(
                {
                    "id": "6940fdf8d697ea8282f126cf",
                    "profileUpdateRequestDTO": {"contactInfo": {"phoneNo": "99909880891"}},
                    "profileWorkflowUpdateRequestDTO": {
                        "partnerCustomProperties": {"_c_64dcb892e32de6530b5a8dbf": ["IN"]}
                    },
                }
            ),
            sprinklr_v2_models.ProfileUpdate.from_dict(
                {
                    "id": "64eece42e37744040f8ef500",
                    "profileUpdateRequestDTO": {"contactInfo": {"phoneNo": "99909880891"}},
                    "profileWorkflowUpdateRequestDTO": {
                        "partnerCustomPropertiesAdded": {"_c_650413d1bc1a140dc7c001ce": ["eng 2"]}
                    },
                }
            ),
        ],
    )
    sprinklr_v2.profiles.find(sn_type="FACEBOOK", user_name="Quick Test")
